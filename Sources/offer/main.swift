import ArgumentParser
import OfferCommand

OfferCommand.main()
