package org.alongside.people.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.alongside.platform.tenancy.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * On a live site only who can read its log may found the first organisation: the log shows this
 * code at each start until that is done. It lives in memory, so start one node first.
 */
@Component
class SetUpCode {

  private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);

  private final Organisations organisations;
  private final boolean live;
  private final String url;
  private final String code = random();

  SetUpCode(
      Organisations organisations,
      @Value("${alongside.mode:live}") String mode,
      @Value("${alongside.url}") String url) {
    this.organisations = organisations;
    this.live = "live".equals(mode);
    this.url = url;
  }

  boolean needed() {
    return live;
  }

  boolean opens(String given) {
    byte[] typed = given.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return !live || MessageDigest.isEqual(typed, code.getBytes(StandardCharsets.UTF_8));
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (live && organisations.all().isEmpty())
      LOG.info("No organisation yet: set it up at {}/set-up with the code {}", url, code);
  }

  private static String random() {
    byte[] random = new byte[8];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random).replaceAll("(.{4})(?=.)", "$1-");
  }
}
