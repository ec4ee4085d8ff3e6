import OfferTemplates
import Testing

@testable import OfferSite

@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("a {\n  color: red;\n}\n", "a{color:red}"),
    ("/* why */ a , b { margin: 0 auto ; }", "a,b{margin:0 auto}"),
    ("a :hover { width: calc(1rem + 2px) }", "a :hover{width:calc(1rem + 2px)}"),
    ("a::before { content: \" /* ; */ \" }", "a::before{content:\" /* ; */ \"}"),
    ("@media (min-width: 40em) and (print) { }", "@media (min-width:40em) and (print){}"),
    ("/* never closed", ""),
  ])
  func `a sheet loses what browsers do not need`(source: String, short: String) {
    #expect(String(decoding: StyleSheet(Array(source.utf8)).bytes, as: UTF8.self) == short)
  }

  @Test func `the policy names the sheet by the hash of its exact bytes`() {
    let sheet = StyleSheet(Array("a{}".utf8))
    #expect(String(decoding: sheet.element.bytes, as: UTF8.self) == "<style>a{}</style>")
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    #expect(sheet.policyName == "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='")
  }
}
