package assistance.client.diagnostic;

/// What is tested, in this order.
public enum Check {
    ADDRESS, PROXY, CERTIFICATE, ANSWER, CLOCK, VERSION, DISK
}
