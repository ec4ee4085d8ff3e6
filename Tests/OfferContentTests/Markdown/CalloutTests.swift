import Diagnostics
import Testing

@testable import OfferContent

struct CalloutTests {
  @Test(arguments: Prose.Callout.allCases)
  func `a quotation whose first line names a kind is a callout`(kind: Prose.Callout) {
    let reading = Reading("> [!\(kind.rawValue)]\n> Words *here*.\n>\n> - more\n")
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        callout \(kind.rawValue)
          paragraph
            'Words '
            emphasis
              'here'
            '.'
          list
            item
              tight paragraph
                'more'
        """)
  }

  @Test func `the kind may stand in a paragraph of its own and in small letters`() {
    let reading = Reading("> [!tip]\n>\n> Words\n\n> A quotation [!NOTE]\n")
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        callout TIP
          paragraph
            'Words'
        quote
          paragraph
            'A quotation [!NOTE]'
        """)
  }

  @Test func `an unknown kind is an error that names the nearest`() {
    let reading = Reading("> [!WARNNG]\n> a\n\n> [!HELP]\n> b\n")
    #expect(
      reading.problems == """
        1:3+9 error: there is no callout of the kind 'WARNNG' [unknown-callout]
        4:3+7 error: there is no callout of the kind 'HELP' [unknown-callout]
        """)
    #expect(
      reading.help == """
        write '[!WARNING]'
        use one of: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]
        """)
  }

  @Test func `words beside the kind are an error`() {
    let reading = Reading("> [!NOTE] Read this\n\n> [!NOTE] *Read* this\n")
    #expect(
      reading.problems == """
        1:3+17 error: words stand beside '[!NOTE]' [callout-words]
        3:3+19 error: words stand beside '[!NOTE]' [callout-words]
        """)
  }

  @Test func `a callout without words is an error`() {
    let reading = Reading("> [!NOTE]\n\nWords\n")
    #expect(reading.problems == "1:3+7 error: the callout '[!NOTE]' has no words [callout-words]")
    #expect(reading.help == "write its words on the next line, which begins with '> ' as well")
  }
}
