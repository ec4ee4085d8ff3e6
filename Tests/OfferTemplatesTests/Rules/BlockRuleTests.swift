import Testing

struct BlockRuleTests {
  private let others = [
    "layout":
      "{{$title}}{{/title}}{{>head}}{{#sources}}{{$main}}{{$aside}}{{/aside}}{{/main}}{{/sources}}",
    "head": "{{$style}}{{/style}}",
  ]

  @Test func `a block that the parent does not have is an error with the nearest name`() {
    #expect(
      problems("{{<layout}}\n{{$mian}}x{{/mian}}\n{{/layout}}", others: others) == [
        "Templates/page.mustache:2:4+4 error [template-block-unknown] 'layout' has no block 'mian'",
        "help: write 'main'",
      ])
  }

  @Test(arguments: ["title", "style", "main", "aside"])
  func `blocks of the parent and of what it includes are known`(_ name: String) {
    #expect(
      problems("{{<layout}}{{$\(name)}}x{{/\(name)}}{{/layout}}", others: others) == [])
  }

  @Test func `a parent without blocks says so`() {
    #expect(
      problems("{{<p}}{{$a}}x{{/a}}{{/p}}", others: ["p": "x"]) == [
        "Templates/page.mustache:1:10+1 error [template-block-unknown] 'p' has no block 'a'",
        "help: take it out: there is no block to name here",
      ])
  }

  @Test func `nothing is said of blocks where the parent cannot be read`() {
    #expect(
      problems("{{<p}}{{$a}}x{{/a}}{{/p}}", others: ["p": "{{$a}}"]) == [
        "Templates/p.mustache:1:1+6 error [template-section-unclosed] '{{$a}}' is never closed",
        "help: write '{{/a}}' where it ends",
        "note: Templates/page.mustache:1:4+1 'p' is included here",
      ])
  }

  @Test func `a block that is replaced twice is an error`() {
    #expect(
      problems("{{<head}}\n{{$style}}a{{/style}}\n{{$style}}b{{/style}}\n{{/head}}", others: others)
        == [
          "Templates/page.mustache:3:4+5 error [template-block-repeated] the block 'style' is replaced twice",
          "help: join the two, or take one out",
          "note: Templates/page.mustache:2:4+5 'style' is replaced here first",
        ])
  }

  @Test func `what is written between the blocks of a parent is a warning`() {
    #expect(
      problems(
        "{{<head}}\n  lost words\n{{! fine }}\n{{title}}{{$style}}b{{/style}}{{/head}}",
        others: others)
        == [
          "Templates/page.mustache:2:3+10 warning [template-text-lost] this is inside '{{<head}}' but in none of its blocks, so it is never shown",
          "help: move it into a block, such as '{{$content}}…{{/content}}'",
          "note: Templates/page.mustache:1:1+9 '{{<head}}' is opened here",
          "Templates/page.mustache:4:1+9 warning [template-text-lost] this is inside '{{<head}}' but in none of its blocks, so it is never shown",
          "help: move it into a block, such as '{{$content}}…{{/content}}'",
          "note: Templates/page.mustache:1:1+9 '{{<head}}' is opened here",
        ])
  }
}
