package org.frontwire.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.frontwire.event.Place;
import org.frontwire.text.DataFile;
import org.jspecify.annotations.Nullable;

/** All known places by folded name. Loaded once from the data files, then never changed. */
final class Gazetteer {
  private static final long EDITED = 400_000;

  private final Map<Long, List<Spot>> loaded = new HashMap<>(1 << 17);
  private final Set<Long> opening = new HashSet<>();
  private final Set<Long> ofCountries = new HashSet<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();

  /** Keys of names and their places, found by open addressing: an eighth of the memory of a map of strings. */
  private long[] keys = {};

  private List<Spot>[] spots = slots(0);

  /** Keys of the first parts of names that have several, in order. */
  private long[] firsts = {};

  private Gazetteer() {}

  /** The one gazetteer, loaded when it is first asked for. */
  static Gazetteer world() {
    return World.LOADED;
  }

  private static final class World {
    static final Gazetteer LOADED = load();
  }

  private static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    lines("countries.tsv", gazetteer::country);
    lines("provinces.tsv", gazetteer::province);
    lines("towns.tsv", gazetteer::town);
    lines("supplement.tsv", gazetteer::site);
    gazetteer.freeze();
    return gazetteer;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of lists of a type
  private static List<Spot>[] slots(int size) {
    return new List[size];
  }

  private void freeze() {
    int size = Integer.highestOneBit(loaded.size() * 2) * 2;
    keys = new long[size];
    spots = slots(size);
    loaded.forEach((key, places) -> {
      int slot = slot(key);
      keys[slot] = key;
      spots[slot] = List.copyOf(places);
    });
    loaded.clear();
    firsts = opening.stream().mapToLong(Long::longValue).sorted().toArray();
    opening.clear();
  }

  /** Whether some name of several parts starts with this one. */
  boolean startsLonger(long part) {
    return Arrays.binarySearch(firsts, part) >= 0;
  }

  /** Whether this part is one of the name of some country. */
  boolean isOfCountry(long part) {
    return ofCountries.contains(part);
  }

  /** Where the key stands, or would stand. */
  private int slot(long key) {
    int slot = (int) (key ^ key >>> 17) & keys.length - 1;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Places of this folded name; empty when there is none. */
  List<Spot> named(String key) {
    return named(Key.ofName(key));
  }

  /** Places of the name with this key. */
  List<Spot> named(long key) {
    List<Spot> found = spots[slot(key)];
    return found == null ? List.of() : found;
  }

  /** Country code of a demonym in lower case, "syrian"; null when it is none. */
  @Nullable String countryOf(String demonym) {
    return demonyms.get(demonym);
  }

  private void country(String[] f) {
    Place place = new Place(
        "frontwire:country-" + f[0].toLowerCase(java.util.Locale.ROOT),
        f[1],
        f[0],
        null,
        null,
        null,
        6);
    Spot spot = new Spot(place, Spot.Kind.COUNTRY, 30_000_000);
    putCountry(f[1], spot);
    each(f[2], name -> putCountry(name, spot));
    each(f[3], name -> demonyms.put(name.toLowerCase(java.util.Locale.ROOT), f[0]));
  }

  private void putCountry(String name, Spot spot) {
    put(name, spot);
    for (String part : Fold.key(name).split(" ", -1)) {
      ofCountries.add(Key.of(part));
    }
  }

  private void province(String[] f) {
    provinces.put(f[0], f[1]);
    String country = f[0].substring(0, 2);
    String id = "frontwire:admin1-" + f[0].toLowerCase(java.util.Locale.ROOT).replace('.', '-');
    Spot spot =
        new Spot(new Place(id, f[1], country, f[1], null, null, 4), Spot.Kind.PROVINCE, 200_000);
    put(f[1], spot);
    for (String ending : List.of(" Province", " Governorate", " Oblast", " Region", " State")) {
      if (f[1].endsWith(ending)) {
        put(f[1].substring(0, f[1].length() - ending.length()), first(f[1]));
      }
    }
  }

  private Spot first(String name) {
    return loaded.getOrDefault(Key.ofName(Fold.key(name)), List.of()).get(0);
  }

  private void town(String[] f) {
    Place place = new Place(
        "geonames:" + f[0],
        Fold.ascii(f[1]),
        f[2],
        provinces.get(f[2] + "." + f[3]),
        number(f[4]),
        number(f[5]),
        1);
    Spot spot = new Spot(place, Spot.Kind.TOWN, Long.parseLong(f[6]));
    put(f[1], spot);
    each(f[7], name -> put(name, spot));
  }

  private void site(String[] f) {
    String admin1 = f[3].isEmpty() ? null : f[3];
    Place place = new Place(
        "frontwire:" + f[0],
        f[1],
        f[2],
        admin1,
        number(f[4]),
        number(f[5]),
        Integer.parseInt(f[6]));
    Spot spot = new Spot(place, Spot.Kind.SITE, EDITED);
    put(f[1], spot);
    each(f[7], name -> put(name, spot));
  }

  private void put(String name, Spot spot) {
    String folded = Fold.key(name);
    List<Spot> same = loaded.computeIfAbsent(Key.ofName(folded), key -> new ArrayList<>(1));
    if (!same.contains(spot)) {
      same.add(spot);
    }
    int first = folded.indexOf(' ');
    if (first > 0) {
      opening.add(Key.of(folded.substring(0, first)));
    }
  }

  private static @Nullable Double number(String field) {
    return field.isEmpty() ? null : Double.valueOf(field);
  }

  private static void each(String list, Consumer<String> use) {
    for (String name : list.split("\\|", 100)) {
      if (!name.isEmpty()) {
        use.accept(name);
      }
    }
  }

  private static void lines(String file, Consumer<String[]> use) {
    DataFile.each(Gazetteer.class, file, line -> use.accept(line.columns()));
  }
}
