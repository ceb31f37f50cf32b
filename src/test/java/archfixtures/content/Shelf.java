package archfixtures.content;

public final class Shelf {
  private final String name;

  public Shelf(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
