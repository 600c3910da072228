package org.frontwire.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's language detector, asked for the languages in which news is written: with all 183 that it knows, a short text is often
 * taken for one that few write. Its model is loaded when it is first needed: about a second, and 50 MB for good.
 */
final class Detector {
  private static final int SAMPLE = 2_000;
  private static final String MODEL = "/langdetect-183.bin";

  /** ISO 639-3, as the detector says it, and the BCP 47 tag. */
  private static final Map<String, String> NEWS = Map.ofEntries(
      Map.entry("afr", "af"),
      Map.entry("amh", "am"),
      Map.entry("ara", "ar"),
      Map.entry("aze", "az"),
      Map.entry("bel", "be"),
      Map.entry("ben", "bn"),
      Map.entry("bul", "bg"),
      Map.entry("cat", "ca"),
      Map.entry("ces", "cs"),
      Map.entry("ckb", "ckb"),
      Map.entry("cmn", "zh"),
      Map.entry("dan", "da"),
      Map.entry("deu", "de"),
      Map.entry("ell", "el"),
      Map.entry("eng", "en"),
      Map.entry("est", "et"),
      Map.entry("fas", "fa"),
      Map.entry("fin", "fi"),
      Map.entry("fra", "fr"),
      Map.entry("heb", "he"),
      Map.entry("hin", "hi"),
      Map.entry("hrv", "hr"),
      Map.entry("hun", "hu"),
      Map.entry("hye", "hy"),
      Map.entry("ind", "id"),
      Map.entry("ita", "it"),
      Map.entry("jpn", "ja"),
      Map.entry("kat", "ka"),
      Map.entry("kor", "ko"),
      Map.entry("kur", "ku"),
      Map.entry("lav", "lv"),
      Map.entry("lit", "lt"),
      Map.entry("msa", "ms"),
      Map.entry("mya", "my"),
      Map.entry("nep", "ne"),
      Map.entry("nld", "nl"),
      Map.entry("nob", "no"),
      Map.entry("pol", "pl"),
      Map.entry("por", "pt"),
      Map.entry("pus", "ps"),
      Map.entry("ron", "ro"),
      Map.entry("rus", "ru"),
      Map.entry("slk", "sk"),
      Map.entry("slv", "sl"),
      Map.entry("som", "so"),
      Map.entry("spa", "es"),
      Map.entry("sqi", "sq"),
      Map.entry("srp", "sr"),
      Map.entry("swa", "sw"),
      Map.entry("swe", "sv"),
      Map.entry("tam", "ta"),
      Map.entry("tha", "th"),
      Map.entry("tir", "ti"),
      Map.entry("tur", "tr"),
      Map.entry("ukr", "uk"),
      Map.entry("urd", "ur"),
      Map.entry("vie", "vi"));

  private static final class Loaded {
    private static final LanguageDetectorME DETECTOR = new LanguageDetectorME(model());

    private static LanguageDetectorModel model() {
      try (InputStream in = Detector.class.getResourceAsStream(MODEL)) {
        if (in == null) throw new IllegalStateException("expected " + MODEL + " on the class path");
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Detector() {}

  /** The BCP 47 tag of the likeliest language of news; linear in the first 2,000 characters. */
  static String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    synchronized (Loaded.DETECTOR) {
      for (opennlp.tools.langdetect.Language likely : Loaded.DETECTOR.predictLanguages(sample)) {
        String tag = NEWS.get(likely.getLang());
        if (tag != null) return tag;
      }
    }
    return "und";
  }
}
