package org.entente.store;

class MemoryStoreTest extends StoreTest {
    @Override
    Store open() {
        return Store.inMemory();
    }
}
