package archfixtures.storage;

record SaveHelper(String name) {}
