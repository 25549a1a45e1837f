// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** The key file of a service account, of those that Google's default credentials are read from. */
final class GsKey {

  private GsKey() {}

  /** Writes one that has its tokens from {@code url}. */
  static void write(Path file, String url) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(key)
            + "\n-----END PRIVATE KEY-----\n";
    new ObjectMapper()
        .writeValue(
            file.toFile(),
            Map.of(
                "type",
                "service_account",
                "project_id",
                "project",
                "private_key_id",
                "1",
                "private_key",
                pem,
                "client_email",
                "reader@project.iam.example.org",
                "client_id",
                "1",
                "token_uri",
                url + "/token"));
  }
}
