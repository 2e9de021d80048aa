package org.alongside.listening;

/**
 * A voice that was kept, and the code with which its giver follows it, changes it, takes it back.
 */
public record Given(VoiceId voice, ReceiptCode code) {}
