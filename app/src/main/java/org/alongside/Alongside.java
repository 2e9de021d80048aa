package org.alongside;

import org.alongside.platform.startup.StartupCheck;
import org.alongside.platform.startup.StartupRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "Alongside", sharedModules = "platform")
public class Alongside {

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Alongside.class);
    application.addListeners(new StartupCheck());
    try {
      application.run(args);
    } catch (RuntimeException failure) {
      if (StartupRefused.isBehind(failure)) {
        System.exit(StartupRefused.EXIT_CODE);
      }
      throw failure;
    }
  }
}
