package archfixtures.extras;

record Stray(String name) {}
