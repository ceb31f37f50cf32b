package archfixtures.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class OpensAddress {
  InputStream open(URL address) throws IOException {
    return address.openStream();
  }
}
