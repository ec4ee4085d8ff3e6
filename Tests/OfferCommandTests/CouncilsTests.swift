import Diagnostics
import Testing

@testable import OfferCommand

struct CouncilsTests {
  private let tree = SourceTree(
    [
      "Content/england/nation.yaml", "Content/lancashire/council.yaml",
      "Content/derby/council.yaml",
      "Content/derby/data/council.yaml", "Templates/derby/council.yaml",
    ].map { SourceFile(path: $0, text: "") })

  @Test func `every folder with a council.yaml is a council`() throws {
    #expect(try tree.councils(askedFor: []) == ["derby", "lancashire"])
  }

  @Test func `councils come in the order in which they were named, each once`() throws {
    #expect(
      try tree.councils(askedFor: ["lancashire", "derby", "lancashire"]) == ["lancashire", "derby"])
  }

  @Test func `a council that is not there is wrong use and the nearest is named`() {
    #expect(
      throws: Stop.wrongUse(
        "there is no council 'derbe': no file Content/derbe/council.yaml", help: "write 'derby'")
    ) { try tree.councils(askedFor: ["derbe"]) }
  }

  @Test func `a site without councils is wrong use`() {
    #expect(
      throws: Stop.wrongUse(
        "there is no council in Content",
        help: "make a folder with the council's name there, and a council.yaml in it")
    ) { try SourceTree([]).councils(askedFor: []) }
  }
}
