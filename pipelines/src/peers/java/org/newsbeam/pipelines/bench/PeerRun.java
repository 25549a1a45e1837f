// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs one peer on one thread of this JVM; its last line says what was measured. */
public final class PeerRun {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Peer peer;
  private final List<PeerArticles.Text> articles;
  private int next;
  private long tokens;
  private long names;
  private long quotes;

  private PeerRun(Peer peer, List<PeerArticles.Text> articles) {
    this.peer = peer;
    this.articles = articles;
  }

  /**
   * Runs a peer.
   *
   * @param arguments its name, the file of articles, and how many seconds of the processor's time
   *     are measured, after as many of warming up
   */
  public static void main(String[] arguments) throws IOException {
    PeerRun run = new PeerRun(peer(arguments[0]), PeerArticles.read(Path.of(arguments[1])));
    double seconds = Double.parseDouble(arguments[2]);
    run.read(seconds);
    run.forget();
    double took = run.read(seconds);
    System.out.printf(
        Locale.ROOT,
        "%n%s %d %.3f %d %d%n",
        Measured.MARK,
        run.tokens,
        took,
        run.names,
        run.quotes);
  }

  private static Peer peer(String name) throws IOException {
    return switch (name) {
      case "newsbeam" -> new NewsbeamPeer();
      case "opennlp" -> new OpenNlpPeer();
      case "corenlp" -> new CoreNlpPeer();
      default -> throw new IllegalArgumentException("no peer is called " + name);
    };
  }

  /** Reads articles for some seconds; returns how many it took. */
  private double read(double seconds) {
    long begin = THREADS.getCurrentThreadCpuTime();
    double took = 0;
    while (took < seconds) {
      PeerArticles.Text article = articles.get(next);
      Peer.Found found = peer.read(article.text());
      tokens += article.tokens();
      names += found.names();
      quotes += found.quotes();
      next = (next + 1) % articles.size();
      took = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
    return took;
  }

  /** Begins anew with the first article. */
  private void forget() {
    next = 0;
    tokens = 0;
    names = 0;
    quotes = 0;
  }
}
