package org.alongside.recruitment.panels;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Up to how many people are few. */
@Component
class Counting {

  private final int most;

  Counting(@Value("${alongside.recruitment.few:7}") int most) {
    this.most = most;
  }

  int most() {
    return most;
  }

  Count of(long people) {
    return Count.of(Math.toIntExact(people), most);
  }
}
