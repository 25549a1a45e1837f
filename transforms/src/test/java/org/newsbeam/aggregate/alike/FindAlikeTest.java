// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;

public final class FindAlikeTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  /** Numbers of two digits that are alike if they differ by one; candidates are of one ten. */
  private static final class Neighbours implements Likeness<String> {

    private static final long serialVersionUID = 1;

    @Override
    public String place(String number) {
      return number;
    }

    @Override
    public Collection<Long> keys(String number) {
      return List.of(Long.parseLong(number) / 10);
    }

    @Override
    public Comparison<String> with(String second) {
      return first -> match(first, second);
    }

    private static Optional<Match> match(String first, String second) {
      int apart = Integer.parseInt(second) - Integer.parseInt(first);
      return apart == 1
          ? Optional.of(new Match(0.5, (first + "<" + second).getBytes(UTF_8)))
          : Optional.empty();
    }
  }

  @Test
  public void whatSharesAKeyIsMatchedOnceWithTheFirstOfTheTwoFirst() {
    PCollection<Edge> edges =
        pipeline
            .apply(Create.of("12", "29", "11", "30", "14", "13", "99"))
            .apply("Pack", Pack.create())
            .apply("Find", FindAlike.by(new Neighbours(), 3))
            .apply("Unpack", Unpack.create());
    PAssert.that(told(edges)).containsInAnyOrder("11<12", "12<13", "13<14");
    pipeline.run();
  }

  @Test
  public void aStarReachesNoFurtherThanItsLead() {
    // 12 goes to 11; 13, which is like 12 and 14 only, leads 14 in the second wave.
    assertMembers(2, "11:12", "13:14");
  }

  @Test
  public void inOneWaveWhatIsLikeNoLeadStandsAlone() {
    assertMembers(1, "11:12");
  }

  private void assertMembers(int waves, String... expected) {
    PCollection<String> members =
        pipeline
            .apply(Create.of("14", "12", "13", "11", "99"))
            .apply("Pack", Pack.create())
            .apply("Find", FindAlike.by(new Neighbours(), 2))
            .apply("Stars", Stars.of(waves, 2))
            .apply("Unpack", Unpack.create())
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via((Member member) -> member.lead() + ":" + member.place()));
    PAssert.that(members).containsInAnyOrder(expected);
    pipeline.run();
  }

  private static PCollection<String> told(PCollection<Edge> edges) {
    return edges.apply(
        MapElements.into(TypeDescriptors.strings()).via(edge -> new String(edge.detail(), UTF_8)));
  }
}
