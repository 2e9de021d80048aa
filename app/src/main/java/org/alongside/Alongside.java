package org.alongside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "Alongside", sharedModules = "platform")
public class Alongside {

  public static void main(String[] args) {
    SpringApplication.run(Alongside.class, args);
  }
}
