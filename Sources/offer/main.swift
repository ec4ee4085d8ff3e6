import OfferCommand

OfferCommand.main()
