package lt.atsakas.testing;

import lt.atsakas.correspondence.Seal;

/** The seal of the shared context: the house's own, which puts none, until a test lends another one. */
public final class BorrowedSeal implements Seal {

    private final Seal own;
    private volatile Seal inUse;

    BorrowedSeal(Seal own) {
        this.own = own;
        this.inUse = own;
    }

    public void lend(Seal another) {
        inUse = another;
    }

    public void giveBack() {
        inUse = own;
    }

    @Override
    public byte[] put(byte[] pdf) {
        return inUse.put(pdf);
    }

    @Override
    public void requireReady() {
        inUse.requireReady();
    }
}
