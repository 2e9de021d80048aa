package org.alongside.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.limits.TooOften;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Frames;
import org.alongside.platform.pages.Templates;
import org.alongside.platform.security.StaleForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Three kinds: the rules refuse (409, a sentence and what to do), there is nothing here for you
 * (403, 404), and our fault (a reference number; or, when the records are out of reach, the same
 * form to send again).
 */
@Component
public class ErrorPages {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Frames frames;
  private final Templates templates;

  ErrorPages(Frames frames, Templates templates) {
    this.frames = frames;
    this.templates = templates;
  }

  public void write(Throwable problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) return;
    Frame frame = frames.withoutVisitor(request);
    response.resetBuffer();
    if (recordsAway(problem)) response.setHeader("Retry-After", "10");
    templates.write(page(problem, request, frame), frame, response);
  }

  private ErrorPage page(Throwable problem, HttpServletRequest request, Frame frame) {
    return switch (problem) {
      case Refusal no ->
          plain(409, frame.say("platform.error.refused"), frame.say(no.key(), no.about()));
      case NotFound _ -> missing(frame);
      case MethodArgumentTypeMismatchException _ -> missing(frame);
      case Forbidden _ ->
          plain(
              403, frame.say("platform.error.forbidden"), frame.say("platform.error.forbidden.do"));
      case TooOften _ ->
          new ErrorPage(
              429,
              frame.say("platform.error.often"),
              frame.say("platform.error.often.do"),
              "",
              kept(request));
      case StaleForm _ ->
          new ErrorPage(
              403,
              frame.say("platform.error.stale"),
              frame.say("platform.error.stale.do"),
              "",
              kept(request));
      case ErrorResponse other when other.getStatusCode().value() == 413 ->
          plain(413, frame.say("platform.error.large"), frame.say("platform.error.large.do"));
      case ErrorResponse other when other.getStatusCode().is4xxClientError() -> missing(frame);
      default ->
          recordsAway(problem) ? away(problem, request, frame) : ours(problem, request, frame);
    };
  }

  private static ErrorPage plain(int status, String title, String sentence) {
    return new ErrorPage(status, title, sentence, "", Map.of());
  }

  private static ErrorPage missing(Frame frame) {
    return plain(404, frame.say("platform.error.missing"), frame.say("platform.error.missing.do"));
  }

  private static ErrorPage away(Throwable problem, HttpServletRequest request, Frame frame) {
    LOG.warn("The database can't be reached: {}", problem.getMessage());
    return new ErrorPage(
        503,
        frame.say("platform.error.away"),
        frame.say("platform.error.away.do"),
        "",
        kept(request));
  }

  private static ErrorPage ours(Throwable problem, HttpServletRequest request, Frame frame) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} at {} {}", reference, request.getMethod(), request.getRequestURI(), problem);
    return new ErrorPage(
        500,
        frame.say("platform.error.ours"),
        frame.say("platform.error.ours.do"),
        reference,
        kept(request));
  }

  private static boolean recordsAway(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof DataAccessResourceFailureException
          || cause instanceof TransientDataAccessException
          || cause instanceof java.sql.SQLTransientException
          || cause instanceof java.sql.SQLRecoverableException) return true;
    }
    return false;
  }

  private static Map<String, List<String>> kept(HttpServletRequest request) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    if (!"POST".equals(request.getMethod())) return kept;
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith("_")) kept.put(name, Arrays.asList(values));
            });
    return kept;
  }
}
