package org.alongside.platform.pages;

import java.util.List;
import org.alongside.platform.ids.IdConversions;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a handler may ask for by type (the organisation, the words), and what it may return (a
 * page).
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  private final PageAnswers answers;
  private final Frames frames;

  PagesConfiguration(PageAnswers answers, Frames frames) {
    this.answers = answers;
    this.frames = frames;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(answers);
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(IdConversions.FROM_TEXT);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new FromRequest());
  }

  private final class FromRequest implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      var type = parameter.getParameterType();
      return type == Organisation.class || type == Words.class || type == Frame.class;
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest web,
        @Nullable WebDataBinderFactory binders) {
      if (parameter.getParameterType() == Organisation.class)
        return Tenancy.present().orElseThrow();
      var frame = frames.around((jakarta.servlet.http.HttpServletRequest) web.getNativeRequest());
      return parameter.getParameterType() == Words.class ? frame.words() : frame;
    }
  }
}
