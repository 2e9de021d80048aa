package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Caller;
import org.alongside.recruitment.InRecruiting;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Maureen, who is no member, with a phone that knows no JavaScript. */
abstract class AtTheDoor extends InRecruiting {

  static final String ODD = "<script>alert(1)</script> \u202eabc\u202c 🦊 ’; drop table";

  Caller maureen;

  @BeforeEach
  void atTheDoor() {
    maureen = new Caller(web);
  }

  static String leadsTo(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  static String body(MvcTestResult answer) {
    return Caller.body(answer);
  }
}
