package org.alongside.initiatives;

/** What an initiative may be called in public: the lower of what is claimed and what is shown. */
public record Label(WayOfWorking claimed, Finding finding) {

  /** What the records show, and how much may be claimed on the strength of it. */
  public enum Finding {
    FROM_THE_START(WayOfWorking.CO_PRODUCE),
    AFTER_THE_START(WayOfWorking.CO_DESIGN),
    NOT_AT_THE_DECISION(WayOfWorking.ENGAGE),
    NOBODY_YET(WayOfWorking.ENGAGE),
    NOTHING_OPEN(WayOfWorking.ENGAGE);

    private final WayOfWorking bears;

    Finding(WayOfWorking bears) {
      this.bears = bears;
    }
  }

  public static Label of(WayOfWorking claimed, Framing framing, Involvement involvement) {
    return new Label(claimed, find(framing, involvement));
  }

  public WayOfWorking shown() {
    return claimed.compareTo(finding.bears) <= 0 ? claimed : finding.bears;
  }

  public boolean holds() {
    return shown() == claimed;
  }

  private static Finding find(Framing framing, Involvement involvement) {
    if (framing.open().isEmpty()) return Finding.NOTHING_OPEN;
    if (!involvement.livedAtTheDecision())
      return involvement.decided() ? Finding.NOT_AT_THE_DECISION : Finding.NOBODY_YET;
    return involvement.lived().filter(stage -> stage.compareTo(Stage.CO_DESIGN) < 0).isPresent()
        ? Finding.FROM_THE_START
        : Finding.AFTER_THE_START;
  }
}
