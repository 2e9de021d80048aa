package org.alongside.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

@Component
class AnyoneGate implements Gate {

  @Override
  public Who who() {
    return Who.ANYONE;
  }

  @Override
  public boolean admits(HttpServletRequest request) {
    return true;
  }
}
