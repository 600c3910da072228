package org.frontwire.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.frontwire.event.ArticleUpdate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In which order documents are published: by time, as their files stand, or shuffled the same way for the same seed. */
sealed interface Order {

  List<ArticleUpdate> arranged(List<ArticleUpdate> articles);

  /** By publication; then by uri and version, so that equal times have one order. */
  record Time() implements Order {
    private static final Comparator<ArticleUpdate> BY_TIME = Comparator.comparing(
            ArticleUpdate::getVersionCreated)
        .thenComparing(ArticleUpdate::getUri)
        .thenComparing(ArticleUpdate::getVersion);

    @Override
    public List<ArticleUpdate> arranged(List<ArticleUpdate> articles) {
      return articles.stream().sorted(BY_TIME).toList();
    }
  }

  /** As given. */
  record File() implements Order {
    @Override
    public List<ArticleUpdate> arranged(List<ArticleUpdate> articles) {
      return articles;
    }
  }

  /** By chance. */
  record Shuffle(long seed) implements Order {
    @Override
    public List<ArticleUpdate> arranged(List<ArticleUpdate> articles) {
      List<ArticleUpdate> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      return shuffled;
    }
  }

  /** Reads time, file or shuffle:SEED. */
  final class Reader implements ITypeConverter<Order> {
    private static final String SHUFFLE = "shuffle:";

    @Override
    public Order convert(String written) {
      if (written.equals("time")) {
        return new Time();
      }
      if (written.equals("file")) {
        return new File();
      }
      try {
        if (written.startsWith(SHUFFLE)) {
          return new Shuffle(Long.parseLong(written.substring(SHUFFLE.length())));
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "expected shuffle: and a whole number, came '" + written + "'");
      }
      throw new TypeConversionException(
          "expected time, file or shuffle:SEED, came '" + written + "'");
    }
  }
}
