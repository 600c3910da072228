package org.frontwire.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Articles of about 600 words made of the sentences of {@code sentences.txt}; the same number always gives the same article. */
public final class GeneratedArticles {
  private static final int WORDS = 600;
  private static final int PARAGRAPH = 3;
  private static final int TOLL_PERCENT = 15;
  private static final int GROUND_PERCENT = 12;

  private final Map<String, List<String>> sentences = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  /** Reads the sentences. */
  public GeneratedArticles() {
    try (InputStream in = GeneratedArticles.class.getResourceAsStream("sentences.txt")) {
      if (in == null) {
        throw new IllegalStateException("sentences.txt is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("sentences.txt", unreadable);
    }
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String kind = line.substring(0, line.indexOf(' '));
    String rest = line.substring(kind.length() + 1);
    if (kind.equals("list")) {
      List<String> sides = List.of(rest.split(" = ", 2));
      lists.put(sides.get(0), List.of(sides.get(1).split(" \\| ")));
      return;
    }
    sentences.computeIfAbsent(kind, key -> new ArrayList<>()).add(rest);
  }

  /** The text of one article. */
  public String text(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 1; words < WORDS; i++) {
      String sentence = sentence(random);
      words += 1 + (int) sentence.chars().filter(c -> c == ' ').count();
      text.append(sentence).append(i % PARAGRAPH == 0 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  private String sentence(SplittableRandom random) {
    int percent = random.nextInt(100);
    String kind = percent < TOLL_PERCENT
        ? "toll"
        : percent < TOLL_PERCENT + GROUND_PERCENT ? "ground" : "quiet";
    String filled = filled(drawn(known(sentences, kind), random), random);
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String filled(String sentence, SplittableRandom random) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
      int close = sentence.indexOf('}', open);
      filled.append(sentence, at, open);
      filled.append(drawn(known(lists, sentence.substring(open + 1, close)), random));
      at = close + 1;
    }
    return filled.append(sentence, at, sentence.length()).toString();
  }

  private static List<String> known(Map<String, List<String>> all, String name) {
    List<String> known = all.get(name);
    if (known == null) {
      throw new IllegalStateException("sentences.txt: expected a list named " + name);
    }
    return known;
  }

  private static String drawn(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
