package org.alongside.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.alongside.platform.database.WaitingRoom;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database whose transaction this is. Nothing bound, nothing set: then every tenant table
 * refuses.
 */
class TenantTransactions extends JdbcTransactionManager {

  private final WaitingRoom waitingRoom;

  TenantTransactions(DataSource dataSource, WaitingRoom waitingRoom) {
    super(dataSource);
    this.waitingRoom = waitingRoom;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    waitingRoom.enter();
    try {
      super.doBegin(transaction, definition);
    } catch (RuntimeException | Error e) {
      waitingRoom.leave();
      throw e;
    }
    try {
      Tenancy.present().ifPresent(organisation -> set(organisation.id()));
    } catch (RuntimeException | Error e) {
      // What began is ended here: nobody else gives its connection back.
      doCleanupAfterCompletion(transaction);
      throw e;
    }
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    try {
      super.doCleanupAfterCompletion(transaction);
    } finally {
      waitingRoom.leave();
    }
  }

  private void set(OrgId org) {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null)
      throw new CannotCreateTransactionException("No connection to hand the organisation to");
    Connection connection = holder.getConnection();
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('app.org', ?, true)")) {
      statement.setString(1, org.value().toString());
      statement.execute();
    } catch (SQLException e) {
      throw new CannotCreateTransactionException("Could not say whose transaction this is", e);
    }
  }
}
