module example.com/lokalebasen-webhooks

go 1.18
