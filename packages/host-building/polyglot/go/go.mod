module example.com/host-building-webhooks

go 1.18
