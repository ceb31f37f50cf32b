package archfixtures.bare;

final class Unmarked {}
