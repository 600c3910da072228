package org.frontwire.claim;

import java.util.List;
import java.util.Random;

/** Texts that nobody would print: what breaks readers of text. The same random numbers give the same texts. */
final class HostileTexts {
  private static final List<String> WORDS =
      List.of(("at least 21 civilians were killed and 7 wounded in Aleppo , said the army captured "
              + "village of rebel-held al-Bab from Islamic State on Friday since March 2011 \" ' ( ) [ ] \u201c \u201d . ; : - \u2014 "
              + "dozens of two hundred and six half a million between 9.5 1,200 3 385 A US-led death toll rose to 0 "
              + "he It They According to which that \n \n\n \u200b \u202e \u200f \u0000 \ufeff e\u0301 \u0301 \ud83d\ude00 \ud83d \ude00 "
              + "\u00df \u0130 \ufb01 \u0660\u0661 \u2019s 's n't $ % # 24-year-old twenty-one U.S. No. Sen. \u2026 ... ?!")
          .split(" "));
  private static final List<String> REPEATED = List.of(
      "killed ",
      "\"",
      "(",
      "[",
      "12 ",
      "12,",
      "KILLED ",
      ". ",
      "\u201c\u2018",
      "\ud83d",
      "\ude00",
      "\u202e",
      "\u0000",
      "\u0301",
      "a\u0301",
      "and ",
      "of ",
      "rebel-held ",
      "the army captured Aleppo and ",
      "12 killed and 3 wounded in Aleppo, ",
      "x",
      "-",
      "'",
      "\n",
      "The Army of the Army of ");

  private HostileTexts() {}

  static String one(Random random) {
    int size = 1 << random.nextInt(12);
    String text = switch (random.nextInt(4)) {
      case 0 -> characters(random, size);
      case 1 -> repeated(random, size);
      default -> words(random, size);
    };
    return random.nextInt(4) > 0
        ? text
        : text.substring(random.nextInt(text.length() + 1) / 2, text.length() - text.length() / 3);
  }

  private static String characters(Random random, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
    }
    return text.toString();
  }

  private static String repeated(Random random, int size) {
    return REPEATED.get(random.nextInt(REPEATED.size())).repeat(Math.max(1, size / 4));
  }

  private static String words(Random random, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size / 4; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      text.append(random.nextInt(9) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word);
      text.append(random.nextInt(30) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
