package org.alongside.platform.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.access.Who;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses still ends in our words. */
@Controller
class LastResort implements ErrorController {

  private final ErrorPages pages;

  LastResort(ErrorPages pages) {
    this.pages = pages;
  }

  @RequestMapping("/error")
  @Allowed(Who.ANYONE)
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    pages.write(problem(request), request, response);
  }

  private static Throwable problem(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown)
      return thrown;
    if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status))
      return new NotFound("/error");
    return switch (status) {
      case 403 -> new Forbidden();
      case 500, 503 -> new IllegalStateException("The container answered " + status);
      default -> new NotFound(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    };
  }
}
