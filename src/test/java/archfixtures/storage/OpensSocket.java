package archfixtures.storage;

import java.io.IOException;
import java.net.Socket;

final class OpensSocket {
  boolean open() throws IOException {
    try (Socket socket = new Socket()) {
      return socket.isBound();
    }
  }
}
