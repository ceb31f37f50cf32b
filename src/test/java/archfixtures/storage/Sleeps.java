package archfixtures.storage;

final class Sleeps {
  void wait(int millis) throws InterruptedException {
    Thread.sleep(millis);
  }
}
