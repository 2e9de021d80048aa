package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.alongside.people.Person;
import org.alongside.platform.access.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A handler asks for the {@code Person} who is signed in, or for {@code Optional<Person>} where
 * anyone may come.
 */
@Configuration(proxyBeanMethods = false)
class PersonArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Presence presence;

  PersonArgument(Presence presence) {
    this.presence = presence;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Person.class
        || parameter.getParameterType() == Optional.class
            && parameter.nested().getNestedParameterType() == Person.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var person = presence.person((HttpServletRequest) web.getNativeRequest());
    return parameter.getParameterType() == Optional.class
        ? person
        : person.orElseThrow(Forbidden::new);
  }
}
