package org.frontwire.app.system;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.generic.IndexedRecord;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.situation.Assessment;
import org.frontwire.situation.KnownClaims;
import org.frontwire.situation.Situation;
import org.frontwire.topic.PlainJson;

/** What was known at one moment, from the claims of the topics, as lines of JSON. */
public final class SituationAt {
  private final Instant time;
  private final Map<String, CasualtyClaim> casualties = new LinkedHashMap<>();
  private final Map<String, TerritorialClaim> territories = new LinkedHashMap<>();

  public SituationAt(Instant time) {
    this.time = time;
  }

  /** Takes a claim as a topic has it; the last one with an id knows best. */
  public void add(CasualtyClaim claim) {
    casualties.put(claim.getId(), claim);
  }

  /** Takes a claim as a topic has it; the last one with an id knows best. */
  public void add(TerritorialClaim claim) {
    territories.put(claim.getId(), claim);
  }

  /** One line an incident, then one a place, by theatre and id. */
  public List<String> lines() {
    Map<String, List<CasualtyClaim>> tolls =
        casualties.values().stream().collect(groupingBy(CasualtyClaim::getTheatre));
    Map<String, List<TerritorialClaim>> holds =
        territories.values().stream().collect(groupingBy(TerritorialClaim::getTheatre));
    Set<String> theatres = new TreeSet<>(tolls.keySet());
    theatres.addAll(holds.keySet());
    List<String> incidents = new ArrayList<>();
    List<String> controls = new ArrayList<>();
    for (String theatre : theatres) {
      KnownClaims known = new KnownClaims(
          tolls.getOrDefault(theatre, List.of()), holds.getOrDefault(theatre, List.of()));
      Situation situation = Assessment.assess(known.asOf(time)).situation();
      situation.incidents().forEach(incident -> incidents.add(line("incident", incident)));
      situation.controls().forEach(control -> controls.add(line("control", control)));
    }
    incidents.addAll(controls);
    return incidents;
  }

  private String line(String what, IndexedRecord record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PlainJson.line(text)) {
      json.writeStartObject();
      json.writeStringField("asOf", time.toString());
      json.writeFieldName(what);
      PlainJson.write(record, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter failed", e);
    }
    return text.toString();
  }
}
