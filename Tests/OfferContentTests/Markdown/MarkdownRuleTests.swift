import Diagnostics
import Testing

@testable import OfferContent

struct MarkdownRuleTests {
  @Test func `every rule has a name of its own, and is listed in their order`() {
    let names = Rule.markdownRules.map(\.id)
    #expect(names == names.sorted())
    #expect(Set(names).count == 23)
  }

  @Test func `every rule says what must be true and why, in whole sentences`() {
    for rule in Rule.markdownRules {
      #expect(rule.statement.hasSuffix("."), "\(rule.id)")
      #expect(rule.why.hasSuffix("."), "\(rule.id)")
    }
  }

  @Test func `every message is one line without a full stop and with help`() {
    let reading = Reading(Self.everyMistake)
    #expect(Set(reading.diagnostics.map(\.rule)).count > 18)
    for diagnostic in reading.diagnostics {
      for words in [diagnostic.message, diagnostic.help] {
        #expect(!words.isEmpty && !words.contains("\n") && !words.hasSuffix("."), "\(words)")
      }
    }
  }

  @Test func `a long word is quoted in part`() {
    let reading = Reading("# " + String(repeating: "é", count: 100))
    #expect(
      reading.diagnostics.map(\.message) == [
        "the heading '\(String(repeating: "é", count: 60))…' is of the first level, which is the page's title"
      ])
  }

  private static let everyMistake = """
    # First

    ##

    ##Money

    #### Deep

    > [!NOTICE]
    > a

    > [!NOTE]

    | a | |
    |---|---|
    | 1 |

    Table: a [b](y.md)
    | a |
    |---|
    | 1 |

    Table: nothing

    <br> {{A}} {{

    [](x.html) [here](javascript:a) [a <https://a.uk>](/b "c") ![](https://a.uk/b.png)

        code

    ```contact
    ```

    ```stops
    ```
    """
}
