package org.alongside;

import org.alongside.platform.startup.StartupCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "Alongside", sharedModules = "platform")
public class Alongside {

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Alongside.class);
    application.addListeners(new StartupCheck());
    application.run(args);
  }
}
