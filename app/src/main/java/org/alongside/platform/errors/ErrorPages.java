package org.alongside.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.access.SignedOut;
import org.alongside.platform.limits.TooOften;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Frames;
import org.alongside.platform.pages.Templates;
import org.alongside.platform.security.StaleForm;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;

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

  private static ErrorPage page(Throwable problem, HttpServletRequest request, Frame frame) {
    return switch (problem) {
      case Refusal no ->
          ErrorPage.plain(
              409, frame.say("platform.error.refused"), frame.say(no.key(), no.about()));
      case NotFound _ -> missing(frame);
      case MethodArgumentTypeMismatchException _ -> missing(frame);
      // Sent as another kind of form than the one that was asked for.
      case MultipartException _ -> missing(frame);
      case Forbidden _ -> told(403, "platform.error.forbidden", frame);
      case SignedOut _ ->
          new ErrorPage(
              403,
              frame.say("platform.error.signed-out"),
              frame.say("platform.error.signed-out.do"),
              "",
              true,
              KeptWords.of(request));
      case TooOften _ -> kept(429, "platform.error.often", request, frame);
      case StaleForm _ -> kept(403, "platform.error.stale", request, frame);
      case ErrorResponse other when other.getStatusCode().value() == 413 ->
          told(413, "platform.error.large", frame);
      // Already when the form's token is looked for, before any handler.
      case InvalidParameterException sent ->
          tooLarge(sent)
              ? told(413, "platform.error.large", frame)
              : told(400, "platform.error.unreadable", frame);
      case ErrorResponse other when other.getStatusCode().is4xxClientError() -> missing(frame);
      default ->
          recordsAway(problem) ? away(problem, request, frame) : ours(problem, request, frame);
    };
  }

  private static ErrorPage told(int status, String key, Frame frame) {
    return ErrorPage.plain(status, frame.say(key), frame.say(key + ".do"));
  }

  private static ErrorPage kept(int status, String key, HttpServletRequest request, Frame frame) {
    return ErrorPage.keeping(status, frame.say(key), frame.say(key + ".do"), KeptWords.of(request));
  }

  private static ErrorPage missing(Frame frame) {
    return told(404, "platform.error.missing", frame);
  }

  private static ErrorPage away(Throwable problem, HttpServletRequest request, Frame frame) {
    LOG.warn("The database can't be reached: {}", problem.getMessage());
    return kept(503, "platform.error.away", request, frame);
  }

  private static ErrorPage ours(Throwable problem, HttpServletRequest request, Frame frame) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} at {} {}", reference, request.getMethod(), route(request), problem);
    return new ErrorPage(
        500,
        frame.say("platform.error.ours"),
        frame.say("platform.error.ours.do"),
        reference,
        false,
        KeptWords.of(request));
  }

  // An address may hold a receipt's code or a link that signs in: the log says the route only.
  private static Object route(HttpServletRequest request) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return route == null ? "(no route)" : route;
  }

  private static boolean tooLarge(InvalidParameterException sent) {
    return sent.getErrorCode() == 413 || sent.getCause() instanceof SizeException;
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
}
