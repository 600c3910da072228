package org.frontwire.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.frontwire.event.Action;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.ClaimStatus;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.EntryKind;
import org.frontwire.event.Perpetrator;
import org.frontwire.event.PerpetratorStatus;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.event.VictimKind;
import org.frontwire.event.internal.ClaimBatch;
import org.jspecify.annotations.Nullable;

/** Claims for tests: an ordinary report of 2 May 2024 from Marsala, of which a test says only what differs. */
public final class Reports {
  public static final LocalDate DAY = LocalDate.parse("2024-05-02");
  public static final String THEATRE = "QQ";

  private Reports() {}

  /** "Air strikes killed N civilians in Marsala", said at 10:00 by AFP in The Courier, unless the test says else. */
  @SafeVarargs
  public static CasualtyClaim killed(
      String id, long count, Consumer<CasualtyClaim.Builder>... differences) {
    CasualtyClaim.Builder claim = CasualtyClaim.newBuilder()
        .setId(id)
        .setTheatre(THEATRE)
        .setEffect(Effect.KILLED)
        .setLow(count)
        .setBest(count)
        .setHigh(count)
        .setQualifier(Qualifier.EXACT)
        .setVictims("civilians")
        .setVictimKind(VictimKind.CIVILIAN)
        .setPlace(city("Marsala"))
        .setDate(day(DAY))
        .setCause(Cause.AIRSTRIKE)
        .setPerpetrator(new Perpetrator(PerpetratorStatus.UNSTATED, List.of()))
        .setQuote(count + " civilians were killed")
        .setStart(0)
        .setEnd(10)
        .setUri("courier/" + id)
        .setEntry("body")
        .setEntryKind(EntryKind.BODY)
        .setOutlet("The Courier")
        .setOrigin("AFP")
        .setPublishedAt(at(10));
    for (Consumer<CasualtyClaim.Builder> difference : differences) {
      difference.accept(claim);
    }
    return claim.build();
  }

  /** "The northern army did so to Dellin", said at 10:00 by AFP in The Courier, unless the test says else. */
  @SafeVarargs
  public static TerritorialClaim army(
      String id, Action action, Consumer<TerritorialClaim.Builder>... differences) {
    TerritorialClaim.Builder claim = TerritorialClaim.newBuilder()
        .setId(id)
        .setTheatre(THEATRE)
        .setAction(action)
        .setActor("Northern army")
        .setPlace(city("Dellin"))
        .setFrom("Lake militia")
        .setDate(day(DAY))
        .setStatus(ClaimStatus.CURRENT)
        .setQuote("the army and Dellin")
        .setStart(20)
        .setEnd(30)
        .setUri("courier/" + id)
        .setEntry("body")
        .setEntryKind(EntryKind.BODY)
        .setOutlet("The Courier")
        .setOrigin("AFP")
        .setPublishedAt(at(10));
    for (Consumer<TerritorialClaim.Builder> difference : differences) {
      difference.accept(claim);
    }
    return claim.build();
  }

  public static Consumer<CasualtyClaim.Builder> from(String origin) {
    return claim -> claim.setOrigin(origin).setOutlet(origin + " Online");
  }

  public static Consumer<CasualtyClaim.Builder> published(Instant time) {
    return claim -> claim.setPublishedAt(time);
  }

  public static Consumer<CasualtyClaim.Builder> atLeast() {
    return claim -> claim.setQualifier(Qualifier.AT_LEAST).setHigh(null);
  }

  public static Consumer<CasualtyClaim.Builder> in(Place place) {
    return claim -> claim.setPlace(place);
  }

  public static Consumer<CasualtyClaim.Builder> one(String victim) {
    return claim -> claim
        .setQualifier(Qualifier.IMPLICIT_ONE)
        .setVictims(victim)
        .setVictimKind(VictimKind.COMBATANT);
  }

  public static Consumer<CasualtyClaim.Builder> indefinite() {
    return claim -> claim.setQualifier(Qualifier.INDEFINITE).setBest(null).setHigh(null);
  }

  public static Consumer<CasualtyClaim.Builder> undated() {
    return claim -> claim.setDate(new DateRange(
        null,
        LocalDate.ofInstant(claim.getPublishedAt(), java.time.ZoneOffset.UTC),
        DatePrecision.INFERRED));
  }

  public static Consumer<TerritorialClaim.Builder> by(String actor, @Nullable String from) {
    return claim -> claim.setActor(actor).setFrom(from);
  }

  public static Consumer<TerritorialClaim.Builder> on(LocalDate day) {
    return claim -> claim
        .setDate(day(day))
        .setPublishedAt(at(10).plusSeconds(86_400L * (day.toEpochDay() - DAY.toEpochDay())));
  }

  public static Consumer<TerritorialClaim.Builder> told(String origin, Instant time) {
    return claim -> claim.setOrigin(origin).setOutlet(origin + " Online").setPublishedAt(time);
  }

  public static Instant at(int hour) {
    return Instant.parse("2024-05-02T00:00:00Z").plusSeconds(3600L * hour);
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, DatePrecision.DAY);
  }

  public static Place city(String name) {
    return new Place("test:" + name, name, "QQ", "North", null, null, 1);
  }

  /** Within walking distance of every other quarter. */
  public static Place quarter(String name) {
    return new Place("test:" + name, name, "QQ", "North", 40.0, 20.0, 1);
  }

  /** A quarter that the text does not name. */
  public static Place described(String words) {
    return new Place("text:qq:" + words.replace(' ', '-'), words, "QQ", "North", 40.01, 20.01, 2);
  }

  public static Place province(String name) {
    return new Place("test:" + name, name, "QQ", name, null, null, 4);
  }

  public static Place country() {
    return new Place(null, "Quarland", "QQ", null, null, null, 6);
  }

  public static ClaimBatch batch(CasualtyClaim... claims) {
    return new ClaimBatch(
        THEATRE, claims[0].getUri(), claims[0].getPublishedAt(), List.of(claims), List.of());
  }

  public static ClaimBatch batch(TerritorialClaim... claims) {
    return new ClaimBatch(
        THEATRE, claims[0].getUri(), claims[0].getPublishedAt(), List.of(), List.of(claims));
  }

  /** The claim after its outlet took it back at an hour of the day. */
  public static CasualtyClaim withdrawn(CasualtyClaim claim, int hour) {
    return CasualtyClaim.newBuilder(claim).setWithdrawnAt(at(hour)).build();
  }

  /** The claim after its outlet took it back at an hour of the day. */
  public static TerritorialClaim withdrawn(TerritorialClaim claim, int hour) {
    return TerritorialClaim.newBuilder(claim).setWithdrawnAt(at(hour)).build();
  }
}
