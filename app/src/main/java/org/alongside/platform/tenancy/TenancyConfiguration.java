package org.alongside.platform.tenancy;

import javax.sql.DataSource;
import org.alongside.platform.database.WaitingRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource, WaitingRoom waitingRoom) {
    return new TenantTransactions(dataSource, waitingRoom);
  }
}
