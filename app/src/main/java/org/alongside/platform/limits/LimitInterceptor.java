package org.alongside.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * One bucket for each route and address, in memory: a slow-down for machines, not a record of
 * people.
 */
@Configuration(proxyBeanMethods = false)
class LimitInterceptor implements HandlerInterceptor, WebMvcConfigurer {

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(2)).build();
  private final int factor;

  LimitInterceptor(@Value("${alongside.limits.factor:1}") int factor) {
    this.factor = factor;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) return true;
    var limit = method.getMethodAnnotation(Limited.class);
    if (limit == null) return true;
    var bucket =
        buckets.get(
            method.getShortLogMessage() + request.getRemoteAddr(),
            _ -> bucket(limit.aMinute() * factor));
    if (bucket.tryConsume(1)) return true;
    throw new TooOften();
  }

  private static Bucket bucket(int aMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
        .build();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }
}
