package ca.rmtreflect.app;

import ca.rmtreflect.storage.OpenRequests;
import ca.rmtreflect.storage.OpenRequests.Request;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Answers what other starts of the program leave in the folder of this window. Where the disk
/// cannot be watched nobody is answered, and those starts say so themselves.
final class RequestWatch implements AutoCloseable {

  private final OpenRequests requests;
  private final Consumer<Optional<Path>> answer;
  private @Nullable Thread thread;
  private volatile @Nullable WatchService watcher;

  /// `answer` runs on the window's thread and hears of the file that is to be opened.
  RequestWatch(OpenRequests requests, Consumer<Optional<Path>> answer) {
    this.requests = requests;
    this.answer = answer;
  }

  /// Begins, at the first call, in the background.
  void begin() {
    if (thread == null) {
      thread = Thread.ofPlatform().daemon().name("requests").start(this::watch);
    }
  }

  private void watch() {
    try {
      requests.prepare();
      WatchService service = requests.place().getFileSystem().newWatchService();
      watcher = service;
      requests.place().register(service, StandardWatchEventKinds.ENTRY_CREATE);
      while (true) {
        answerAll();
        WatchKey key = service.take();
        key.pollEvents();
        if (!key.reset()) {
          return;
        }
      }
    } catch (IOException | ClosedWatchServiceException _) {
      // Nobody is answered any more.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void answerAll() throws IOException {
    for (Request request : requests.waiting()) {
      try {
        CompletableFuture.runAsync(() -> answer.accept(request.file()), Platform::runLater).join();
      } catch (CompletionException mistake) {
        Thread own = Thread.currentThread();
        own.getUncaughtExceptionHandler().uncaughtException(own, mistake.getCause());
      }
      requests.remove(request);
    }
  }

  @Override
  public void close() {
    try {
      WatchService service = watcher;
      if (service != null) {
        service.close();
      }
    } catch (IOException _) {
      // The process ends.
    }
  }
}
