package org.alongside.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class ErrorAdvice {

  private final ErrorPages pages;

  ErrorAdvice(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  void show(Exception problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.write(problem, request, response);
  }
}
