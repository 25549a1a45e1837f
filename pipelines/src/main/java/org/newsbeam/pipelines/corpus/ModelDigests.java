// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;

/** Which models and files of the user's a run used, told by their bytes. */
final class ModelDigests {

  private static final String NAMES = "/org/newsbeam/entity/names-en.bin";

  private static final List<String> MODELS =
      List.of(
          "/langdetect-183.bin",
          "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
          NAMES,
          "/org/newsbeam/quote/cue-verbs.txt",
          "/org/newsbeam/quote/quotes-en.crf",
          "/org/newsbeam/quote/speaker-weights.txt");

  private ModelDigests() {}

  /** The SHA-256 of each model, by its file name; of the user's files as the user named them. */
  static Map<String, String> of(List<NameModelFile> nameModels, @Nullable AliasFile aliases) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String model : MODELS) {
      if (nameModels.isEmpty() || !model.equals(NAMES)) {
        digests.put(model.substring(model.lastIndexOf('/') + 1), digest(model));
      }
    }
    nameModels.forEach(model -> digests.put(model.name(), model.sha256()));
    if (aliases != null) {
      digests.put(aliases.name(), aliases.sha256());
    }
    return digests;
  }

  private static String digest(String resource) {
    try (InputStream in = ModelDigests.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the model " + resource + " is not on the class path");
      }
      DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
