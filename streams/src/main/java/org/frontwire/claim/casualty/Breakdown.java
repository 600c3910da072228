package org.frontwire.claim.casualty;

/** Women and children among the victims, said by the group itself or by "including 14 women and 13 children" after it. */
record Breakdown(long women, long children) {
  private static final int REACH = 30;

  static Breakdown of(Line line, Hit hit) {
    long women = 0;
    long children = 0;
    for (Group group : hit.groups()) {
      women += Math.max(0, group.women());
      children += Math.max(0, group.children());
    }
    if (women + children > 0) {
      return new Breakdown(women, children);
    }
    for (int i = hit.groups().isEmpty() ? hit.end() : hit.groups().get(0).end();
        i < Math.min(line.tokens.size(), hit.end() + REACH);
        i++) {
      if (i > hit.end() && line.hasTrigger(i, i + 1)) {
        break;
      }
      if (line.is(i, "including")
          || (line.is(i, "among") && (line.is(i + 1, "them") || line.is(i + 1, "whom")))) {
        return listed(line, line.is(i, "among") ? i + 2 : i + 1);
      }
    }
    return new Breakdown(0, 0);
  }

  private static Breakdown listed(Line line, int from) {
    long women = 0;
    long children = 0;
    int at = line.is(from, ",") ? from + 1 : from;
    for (int i = 0; i < 5; i++) {
      Group group = line.startingAt(at);
      if (group == null) {
        break;
      }
      women += Math.max(0, group.women());
      children += Math.max(0, group.children());
      at = group.end();
      at = line.is(at, ",") ? at + 1 : at;
      at = line.is(at, "and") ? at + 1 : at;
    }
    return new Breakdown(women, children);
  }
}
