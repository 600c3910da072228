package org.frontwire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontwire.situation.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleIsAWordAndASentence(Rule rule) {
    assertThat(rule.word()).matches("[a-z]+(-[a-z]+)*");
    assertThat(rule.sentence()).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(value = Standing.class, names = "COUNTS", mode = EnumSource.Mode.EXCLUDE)
  void everyStandingHasARuleOfItsName(Standing standing) {
    assertThat(Rule.of(standing).name()).isEqualTo(standing.name());
  }
}
