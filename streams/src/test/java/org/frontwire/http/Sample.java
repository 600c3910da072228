package org.frontwire.http;

/** Alerts as they come from the topic, in plain JSON. */
final class Sample {
  private Sample() {}

  static String raised(String id, String headline) {
    return alert(
        id,
        headline,
        "RAISED",
        "\"dimension\":\"CASUALTY\",\"effect\":\"KILLED\",\"action\":null,\"actor\":null,\"from\":null",
        "{\"low\":9,\"best\":9,\"high\":9}",
        "{\"low\":12,\"best\":12,\"high\":null}",
        quote(
            "https://harbour.example/live",
            "At least twelve people have died",
            "Harbour Times",
            "AFP"),
        quote("https://coast.example/1", "twelve people died", "Coast Daily", "AFP"),
        quote(null, "a dozen were dead", "Valley Post", "AFP"));
  }

  static String taken(String id, String headline) {
    return alert(
        id,
        headline,
        "NEW",
        "\"dimension\":\"TERRITORY\",\"effect\":null,\"action\":\"TAKEN\",\"actor\":\"the Northern Front\",\"from\":\"the garrison\"",
        control("the garrison"),
        control("the Northern Front"),
        quote(
            "https://coast.example/2",
            "fighters of the Northern Front entered Tal Sweid at dawn",
            "Coast Daily",
            "Coast Daily"));
  }

  /** With the same text wherever strangers' text can be. */
  static String hostile(String id, String text, String url) {
    return raised(id, text)
        .replace("https://harbour.example/live", url)
        .replace("https://coast.example/1", url)
        .replace("Harbour Times", text)
        .replace("At least twelve people have died", text)
        .replace("the health directorate", text);
  }

  private static String alert(
      String id,
      String headline,
      String change,
      String what,
      String before,
      String after,
      String... evidence) {
    return "{\"id\":\"" + id + "\",\"change\":\"" + change
        + "\",\"msgType\":\"Alert\",\"references\":[]," + what
        + ",\"subject\":\"s\",\"theatre\":\"SY\",\"place\":{\"id\":null,\"name\":\"Tal Sweid\",\"country\":\"SY\",\"admin1\":\"Aleppo\",\"latitude\":null,"
        + "\"longitude\":null,\"precision\":1},\"eventDate\":{\"start\":\"2024-05-01\",\"end\":\"2024-05-01\",\"precision\":\"DAY\"},"
        + "\"knownAt\":\"2024-05-02T14:10:00Z\",\"before\":" + before + ",\"after\":" + after
        + ",\"headline\":\"" + headline
        + "\",\"severity\":\"" + (change.equals("NEW") ? "HIGH" : "MEDIUM")
        + "\",\"grade\":\"WEAK\",\"flags\":[\"TOLL_MAY_RISE\"],"
        + "\"outlets\":[\"Harbour Times\",\"Coast Daily\",\"Valley Post\"],\"origins\":[\"AFP\"],\"attributions\":[\"the health directorate\"],"
        + "\"evidence\":[" + String.join(",", evidence) + "]}";
  }

  private static String control(String holder) {
    return "{\"id\":\"p\",\"theatre\":\"SY\",\"place\":null,\"holder\":\"" + holder
        + "\",\"since\":null,\"previousHolder\":null,\"besiegedBy\":null,\"besiegedSince\":null,\"contestedBy\":[],\"claims\":[]}";
  }

  private static String quote(
      @org.jspecify.annotations.Nullable String url, String words, String outlet, String origin) {
    return "{\"claim\":\"c\",\"uri\":\"u\",\"file\":\"a.txt\",\"url\":"
        + (url == null ? "null" : "\"" + url + "\"")
        + ",\"entry\":\"e\",\"start\":0,\"end\":9,\"quote\":\"" + words + "\",\"outlet\":\""
        + outlet + "\",\"origin\":\"" + origin
        + "\",\"attribution\":\"the health directorate\",\"publishedAt\":\"2024-05-02T14:10:00Z\"}";
  }
}
