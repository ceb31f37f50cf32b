package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Fills in the numbers of the pages on which headings stand, once a layout has told them. The next
/// layout shows them.
final class PageNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, Integer> pages = new HashMap<>();
  private final Element root;

  /// Takes the numbers from a finished layout.
  PageNumbers(Box root) {
    this.root = root.getElement().getOwnerDocument().getDocumentElement();
    List<PageBox> sheets = root.getLayer().getPages();
    for (Box box : KeepWithNext.flow(root)) {
      Element element = box.getElement();
      if (element != null && element.hasAttribute("id")) {
        pages.put(element.getAttribute("id"), page(box, sheets) + 1);
      }
    }
  }

  /// Writes the numbers where they are told. Whether any was another one.
  boolean fill() {
    boolean changed = false;
    NodeList links = root.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("class").equals("page")) {
        changed |= fill(link);
      }
    }
    return changed;
  }

  private boolean fill(Element link) {
    Integer page = pages.get(link.getAttribute("href").substring(1));
    if (page == null) {
      throw new IllegalStateException("no heading " + link.getAttribute("href"));
    }
    String number = Integer.toString(page);
    link.setAttribute("title", NUMBER.matcher(link.getAttribute("title")).replaceAll(number));
    boolean changed = false;
    for (Node text : texts(link, new ArrayList<>())) {
      String filled = NUMBER.matcher(text.getNodeValue()).replaceAll(number);
      changed |= !filled.equals(text.getNodeValue());
      text.setNodeValue(filled);
    }
    return changed;
  }

  private static List<Node> texts(Node node, List<Node> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        found.add(child);
      } else {
        texts(child, found);
      }
    }
    return found;
  }

  private static int page(Box box, List<PageBox> sheets) {
    return KeepWithNext.page(box, sheets);
  }
}
