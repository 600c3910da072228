package org.frontwire.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A sentence of made-up news, kept in parts so that an editor's changes can be made to it.
 *
 * @param verb in the past tense and in the present
 * @param clause what an editor can drop
 * @param attribution what an editor can drop
 */
record MadeSentence(
    String subject, Verb verb, String object, String place, String clause, String attribution) {
  private static final List<String> PEOPLE = words(
      "harbour pilots,village elders,dock workers,border guards,school wardens,tram drivers,salt miners,forest rangers,river boatmen,night porters,"
          + "market traders,relief drivers,local councillors,prison clerks,railway crews,hill farmers,mine inspectors,water engineers,customs men,young medics,"
          + "striking bakers,retired judges,army cooks,town planners,rival clans,masked raiders,loyalist gunners,flood victims,stranded pilgrims,bank tellers");
  private static final List<Verb> VERBS = List.of(
      new Verb("cleared", "clear"),
      new Verb("sealed", "seal"),
      new Verb("abandoned", "abandon"),
      new Verb("searched", "search"),
      new Verb("repaired", "repair"),
      new Verb("blocked", "block"),
      new Verb("looted", "loot"),
      new Verb("guarded", "guard"),
      new Verb("reopened", "reopen"),
      new Verb("surrounded", "surround"),
      new Verb("inspected", "inspect"),
      new Verb("flooded", "flood"),
      new Verb("occupied", "occupy"),
      new Verb("torched", "torch"),
      new Verb("evacuated", "evacuate"),
      new Verb("supplied", "supply"),
      new Verb("took over", "take over"),
      new Verb("broke into", "break into"),
      new Verb("held", "hold"),
      new Verb("overran", "overrun"));
  private static final List<String> KINDS = words(
      "wooden,crumbling,crowded,disused,frozen,narrow,whitewashed,fortified,deserted,burning,makeshift,medieval,half-built,steep,muddy,remote,"
          + "shuttered,flooded,ruined,guarded,busy,windswept,brick,vaulted,unlit,rusting,terraced,sunken,painted,walled");
  private static final List<String> THINGS = words(
      "granary,footbridge,customs shed,signal tower,reservoir,seminary,quarry,tannery,barracks,orchard,lighthouse,sawmill,clinic,warehouse,viaduct,"
          + "monastery,workshop,pumping station,courtyard,boathouse,cemetery,bus depot,kiln,chapel,ropeway,bakery,archive,stadium,lock gate,aqueduct");
  private static final List<String> NAMES = words(
      "Tarvik,Olmeda,Sarrin,Beloza,Kethmar,Dunholm,Varesk,Ilmat,Roswen,Pellgrad,Havrin,Tamsk,Corvane,Listrel,Ombria,Yelsk,Mardow,Quillan");
  private static final List<String> CLAUSES = words(
      "after {p} {v} the {k} {t},while {p} {v} a {k} {t},because {p} had {v} the {k} {t} overnight,before {p} {v} another {t} downhill,though {p} still {v} the {k} {t}");
  private static final List<String> SOURCES = words(
      "a witness said,according to the mayor's office,a council statement said,residents told this newspaper,the relief agency reported,police said,officials added");
  private static final List<String> LEADS = words(
      "In a separate incident,Meanwhile,Hours later,As night fell,Despite the truce,On the same afternoon");
  private static final Map<String, String> SYNONYMS = Map.ofEntries(
      Map.entry("wooden", "timber"),
      Map.entry("crowded", "packed"),
      Map.entry("deserted", "empty"),
      Map.entry("narrow", "slender"),
      Map.entry("burning", "blazing"),
      Map.entry("remote", "distant"),
      Map.entry("busy", "bustling"),
      Map.entry("muddy", "boggy"),
      Map.entry("granary", "grain store"),
      Map.entry("barracks", "garrison"),
      Map.entry("clinic", "infirmary"),
      Map.entry("warehouse", "depot"),
      Map.entry("cemetery", "graveyard"),
      Map.entry("reservoir", "cistern"),
      Map.entry("village elders", "village chiefs"),
      Map.entry("dock workers", "dock hands"),
      Map.entry("border guards", "frontier guards"));

  record Verb(String past, String present) {}

  static MadeSentence of(Random random) {
    String figure = random.nextBoolean() ? (2 + random.nextInt(18)) + " of the " : "the ";
    return new MadeSentence(
        drawn(PEOPLE, random),
        drawn(VERBS, random),
        figure + drawn(KINDS, random) + " " + drawn(THINGS, random) + " stores",
        "near the " + drawn(THINGS, random) + " of " + drawn(NAMES, random),
        clause(random),
        drawn(SOURCES, random));
  }

  /** As it was first printed. */
  String text() {
    return sentence(
        subject + " " + verb.past + " " + object + " " + place + " " + clause + ", " + attribution);
  }

  /** As another newsroom prints it: some of tense, clause, attribution, lead and synonyms are changed. */
  String edited(Random random) {
    List<String> parts = new ArrayList<>();
    parts.add(random.nextInt(4) == 0 ? drawn(LEADS, random) + ", " + subject : subject);
    parts.add(random.nextInt(3) == 0 ? verb.present : verb.past);
    parts.add(object);
    parts.add(place);
    if (random.nextInt(4) != 0) {
      parts.add(clause);
    }
    String text = String.join(" ", parts);
    String cited = random.nextInt(3) == 0 ? text : text + ", " + drawn(SOURCES, random);
    return sentence(random.nextInt(3) == 0 ? synonym(cited) : cited);
  }

  /** The same event by somebody who saw it too: other words in another order. */
  String inOtherWords(Random random) {
    String figure = object.replaceAll("\\D", "");
    return sentence(
        (figure.isEmpty() ? "provisions" : figure + " loads") + " from a " + drawn(KINDS, random)
            + " building came under the hands of " + subject + " outside "
            + place.replaceFirst(".* ", "")
            + ", people there recalled " + drawn(LEADS, random).toLowerCase(Locale.ROOT));
  }

  private static String synonym(String text) {
    return SYNONYMS.entrySet().stream()
        .filter(pair -> text.contains(pair.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .findFirst()
        .map(pair -> text.replace(pair.getKey(), pair.getValue()))
        .orElse(text);
  }

  private static String clause(Random random) {
    return drawn(CLAUSES, random)
        .replace("{p}", drawn(PEOPLE, random))
        .replace("{v}", drawn(VERBS, random).past)
        .replace("{k}", drawn(KINDS, random))
        .replace("{t}", drawn(THINGS, random));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }

  private static <T> T drawn(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
