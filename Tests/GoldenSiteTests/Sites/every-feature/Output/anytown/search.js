function offerSearch() {}
offerSearch({"stems":true,"count":31,"size":250,"blocks":1,"from":[""],"files":[],"stop":" a an and are as at be been but by can cant could did do does for from get got had has have he her how i if im in into is it its ive me my need not of on or our she should so some that the their them then there they this to up was we were what when where which who will with would you your ","everyday":"skint,no money\tgrant","say":{"label":"What do you need?","one":"1 page","many":"# pages, the best first","none":"Nothing found. Try another word, or:","help":["Look in the A to Z","a-z.html","Call Help at Hand: 0800 528 0731","tel:08005280731"]}});
offerSearch(0,`/topics/
A place to live	housing
Money
/
Who to contact	contacts
What changed	changes
Words explained	words
What this offer covers	coverage
Find out what you can get	finder
This offer as data	data
/entitlements/
New bursary
Setting up home
/local-offers/
Starter pack
/entitlements/
Staying close
/partner-services/
Help at Hand
Youth club
/
About this offer	about
Accessibility
Figures
The forum	forum
Lists
Every element of Markdown	markdown
Überfällig	overdue
Privacy
Saved as crlf
Saved as utf-16
Saved as utf-16-big-end-first
Saved as utf-8-with-a-mark
Which care leaver am I	your-status
Forms and how they work	forms
/forms/everything/
Ask for everything	index
/forms/page-feedback/
Is this page useful?	index
/forms/withdraw/
Take back a yes	index`);
offerSearch(1,`A16B7B8A200AaboutBccessibilityBdvicEserDocatBllDowancBmBnotherCyBskAbackBedClowBigCllBoxBreakBursaryCyAcannotCreBhangCeckCildrenBlosCubBodeCllegCmeDmissionerDponentCntactCokerCstCuncilCverBrlfBustodyAdataDeCyBeeperFstCpendBownAeditorBlementBndBveryFthBxplainAfigurCndCrstBormDumBurniturAgameAhandBeadClpCreBoldCmeAimportantAkeepAlaterCwBeavEerCftCvelBineDkCstEenCveBongEerCokAmadeCrkEdownCyBeetBoneyCreCveAnearCwBoCbodyCthBumberAofferDicBneButBverBwnApackCgeCragraphDentDtCthwayCyBeoplCrsonalBicturBlacDnBrivacyCogramDmisAquotEatAreallyCcordBoutAsamaritanCveCyBchoolBeeCtBomethBtarterDyCorCressAtablCkeBeamCllBhingBimeBrueBwicCoAunderstandBsCefulBtfAvirtualAwordDkBritCongAyearCsCtBouthAüberfälligAمرحبا`,`aD#& aN aN C F5 a% S 32 T a3B ' aP a2 b! B!!!a) b# F a2 aH ' K a2 '= G N *C!Y 1 a" R Q Y a3 B a* R a3 - H a?""" G 9 aA [ A a' N a3 a3 aO F ] a4 aH a4 aY 5 a)& "9 aH aU! 3U I W *I a2 *C% a2 a3 "E a2 " G N * RX aN a3 a2 a3 a1" R % a77 a6 a7 N- aL a4 a6 a+ )? FG H O E NB a7 a; a' 9)&5 R a3*!!!* = aN F M a3I a2 G/ G 32 F O* 32 a3 % 32 a= a/ a. a2 a3 a?""" a3 a. * aA### F * FB I& S H% Q a; a2 a3 b# * aZ K b! a6 F GR!!! a/ J:N a^ aD## * 52 aU F> S C b# F&/ Y a9 a3`);
