package org.alongside.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.platform.tenancy.OrgId;

/** Lets somebody in who has proved who they are, or plays a part in the demonstration. */
public interface Entrance {
  void enter(
      PersonId person,
      OrgId organisation,
      HttpServletRequest request,
      HttpServletResponse response);
}
